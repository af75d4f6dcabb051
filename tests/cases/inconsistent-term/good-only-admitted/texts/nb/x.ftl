deadline = Send søknaden før fredag.
answer = Vi svarer på søknaden innen en måned.
