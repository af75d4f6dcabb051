//! Where a mark lies on a page.

use crate::gate::fit::candidate::Candidate;
use crate::gate::fit::mark::Mark;

/// Where a mark lies: from heights of the logo file, counted from the corner of the inked part, to
/// mm on the page. `x = m[0] u + m[1] v + m[2]`, `y = m[3] u + m[4] v + m[5]`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pose(pub [f64; 6]);

impl Pose {
    pub(crate) fn of(candidate: &Candidate, mark: &Mark) -> Self {
        Self::turned(mark, candidate.centre, candidate.unit, candidate.angle)
    }

    fn turned(mark: &Mark, (x, y): (f64, f64), unit: f64, angle: f64) -> Self {
        let (width, height) = mark.extent();
        let (sin, cos) = angle.to_radians().sin_cos();
        let (a, b, d, e) = (unit * cos, -unit * sin, unit * sin, unit * cos);
        let (u, v) = (width / 2.0, height / 2.0);
        Self([a, b, x - a * u - b * v, d, e, y - d * u - e * v])
    }

    /// The place on the page in mm.
    pub fn map(&self, u: f64, v: f64) -> (f64, f64) {
        let m = &self.0;
        (m[0] * u + m[1] * v + m[2], m[3] * u + m[4] * v + m[5])
    }

    /// The lengths in mm of one unit across and one unit down.
    pub fn scales(&self) -> (f64, f64) {
        let m = &self.0;
        (m[0].hypot(m[3]), m[1].hypot(m[4]))
    }

    /// By how many degrees the angle between across and down differs from a right one.
    pub fn shear(&self) -> f64 {
        let m = &self.0;
        let between = m[4].atan2(m[1]) - m[3].atan2(m[0]);
        (between.sin().atan2(between.cos()).to_degrees() - 90.0).abs()
    }

    /// The turn on the page in degrees, clockwise.
    pub fn angle(&self) -> f64 {
        let m = &self.0;
        (m[3] - m[1]).atan2(m[0] + m[4]).to_degrees()
    }

    /// The same after a small affine change of the mark's own coordinates was taken back.
    pub(crate) fn without(&self, change: [f64; 6]) -> Option<Self> {
        // Points u → (1 + a1) u + a2 v + a0, and v likewise; its inverse is put before the pose.
        let [a0, a1, a2, b0, b1, b2] = change;
        let (p, q, r, s) = (1.0 + a1, a2, b1, 1.0 + b2);
        let det = p * s - q * r;
        if !det.is_finite() || det.abs() < 0.3 {
            return None;
        }
        let (ip, iq, ir, is) = (s / det, -q / det, -r / det, p / det);
        let (iu, iv) = (-(ip * a0 + iq * b0), -(ir * a0 + is * b0));
        let m = &self.0;
        Some(Self([
            m[0] * ip + m[1] * ir,
            m[0] * iq + m[1] * is,
            m[0] * iu + m[1] * iv + m[2],
            m[3] * ip + m[4] * ir,
            m[3] * iq + m[4] * is,
            m[3] * iu + m[4] * iv + m[5],
        ]))
    }

    /// The same size and place, of a mark's middle, with the mark in its own shape.
    pub(crate) fn unstretched(&self, mark: &Mark) -> Self {
        let (across, down) = self.scales();
        let (width, height) = mark.extent();
        let unit = (across * down).sqrt();
        let centre = self.map(width / 2.0, height / 2.0);
        Self::turned(mark, centre, unit, self.angle())
    }

    /// Whether it is still a mark: neither mirrored nor bent out of any shape that one would print.
    pub(crate) fn sane(&self) -> bool {
        let (x, y) = self.scales();
        let m = &self.0;
        let det = m[0] * m[4] - m[1] * m[3];
        det > 0.0 && x > 0.0 && y > 0.0 && (0.4..2.5).contains(&(x / y)) && self.shear() < 30.0
    }
}
