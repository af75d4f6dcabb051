notice = 请至少提前五天拨打{ $phone }。
