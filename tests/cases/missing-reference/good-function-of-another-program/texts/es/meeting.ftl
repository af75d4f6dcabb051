open = { PLATFORM() ->
    [windows] Abra la configuración.
   *[other] Abra las opciones.
}
