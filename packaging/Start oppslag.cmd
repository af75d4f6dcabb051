@echo off
rem Opens the pages of oppslag in the browser. Close this window to stop.
chcp 65001 >nul
cd /d "%~dp0"
if not exist "%USERPROFILE%\oppslag" mkdir "%USERPROFILE%\oppslag"
oppslag.exe serve "%USERPROFILE%\oppslag"
if errorlevel 1 pause
