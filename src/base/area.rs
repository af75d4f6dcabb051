//! Boxes on a page.

/// An upright box on a page, in mm from its top left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// Its left edge.
    pub left: f64,
    /// Its top edge.
    pub top: f64,
    /// Its right edge.
    pub right: f64,
    /// Its bottom edge.
    pub bottom: f64,
}

impl Area {
    /// The box around some points.
    pub fn around(points: impl IntoIterator<Item = (f64, f64)>) -> Self {
        let none = Self { left: f64::MAX, top: f64::MAX, right: f64::MIN, bottom: f64::MIN };
        points.into_iter().fold(none, |area, (x, y)| Self {
            left: area.left.min(x),
            top: area.top.min(y),
            right: area.right.max(x),
            bottom: area.bottom.max(y),
        })
    }

    /// The box around both.
    pub(crate) fn with(self, other: Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    /// What both share; its sides are negative where they share nothing.
    pub(crate) fn shared(self, other: Self) -> Self {
        Self {
            left: self.left.max(other.left),
            top: self.top.max(other.top),
            right: self.right.min(other.right),
            bottom: self.bottom.min(other.bottom),
        }
    }

    /// The box that is larger by so much on each side.
    pub fn grown(self, by: f64) -> Self {
        Self {
            left: self.left - by,
            top: self.top - by,
            right: self.right + by,
            bottom: self.bottom + by,
        }
    }

    /// Its width.
    pub fn width(self) -> f64 {
        self.right - self.left
    }

    /// Its height.
    pub fn height(self) -> f64 {
        self.bottom - self.top
    }

    /// The smaller of its sides.
    pub(crate) fn depth(self) -> f64 {
        self.width().min(self.height())
    }

    /// How far it hangs out of another on each side, as left, top, right, bottom.
    pub fn out_of(self, room: Self) -> [f64; 4] {
        [
            room.left - self.left,
            room.top - self.top,
            self.right - room.right,
            self.bottom - room.bottom,
        ]
    }

    /// How far it hangs out of another on the side where it does most.
    pub(crate) fn furthest(self, room: Self) -> f64 {
        self.out_of(room).into_iter().fold(f64::MIN, f64::max)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_box_knows_its_sides() {
        let area = |left, top, right, bottom| Area { left, top, right, bottom };
        let one = Area::around([(30.0, 5.0), (10.0, 25.0), (20.0, 10.0)]);
        assert_eq!(one, area(10.0, 5.0, 30.0, 25.0));
        let wide = area(0.0, 10.0, 100.0, 12.0);
        assert_eq!(one.with(wide), area(0.0, 5.0, 100.0, 25.0));
        assert_eq!(one.shared(wide), area(10.0, 10.0, 30.0, 12.0));
        assert!(one.shared(area(40.0, 5.0, 50.0, 25.0)).width() < 0.0);
        assert_eq!(wide.grown(2.0), area(-2.0, 8.0, 102.0, 14.0));
        assert_eq!((wide.width(), wide.height(), wide.depth()), (100.0, 2.0, 2.0));
        assert_eq!(area(0.0, 0.0, 3.0, 90.0).depth(), 3.0);
        let room = area(12.0, 8.0, 27.0, 24.0);
        assert_eq!(one.out_of(room), [2.0, 3.0, 3.0, 1.0]);
        assert_eq!((one.furthest(room), room.furthest(one)), (3.0, -1.0));
    }
}
