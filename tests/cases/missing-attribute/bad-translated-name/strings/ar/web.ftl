name-field = الاسم
    .eksempel = الاسم الأول واسم العائلة
