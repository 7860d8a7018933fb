@echo off
rem Runs the bot in the environment of this checkout and makes that environment on first use; see nhipdo.
setlocal
set "HERE=%~dp0"
set "VENV=%HERE%.venv"
set "PYTHON=%VENV%\Scripts\python.exe"
set "LOCK=requirements.lock"
if "%~1"=="--prepare" if "%~2"=="dev" set "LOCK=requirements-dev.lock"

"%PYTHON%" -c "" >nul 2>nul || rmdir /s /q "%VENV%\locks" >nul 2>nul
fc /b "%HERE%%LOCK%" "%VENV%\locks\%LOCK%" >nul 2>nul && goto ready
if exist "%VENV%\locks" goto install

py -3 -c "import sys; sys.exit(sys.version_info < (3, 11))" >nul 2>nul
if errorlevel 1 (
    echo nhipdo: no Python 3.11 or newer found: winget install Python.Python.3.13 1>&2
    exit /b 1
)
echo nhipdo: making %VENV% 1>&2
py -3 -m venv --clear "%VENV%" || exit /b 1

:install
rmdir /s /q "%VENV%\locks" >nul 2>nul
echo nhipdo: installing %LOCK% (once; half a minute) 1>&2
"%PYTHON%" -m pip install --quiet --disable-pip-version-check --no-input --require-hashes -r "%HERE%%LOCK%" || exit /b 1
mkdir "%VENV%\locks"
copy /y "%HERE%requirements.lock" "%VENV%\locks\" >nul
copy /y "%HERE%%LOCK%" "%VENV%\locks\" >nul

:ready
if "%~1"=="--prepare" exit /b 0
if defined PYTHONPATH set "PYTHONPATH=;%PYTHONPATH%"
set "PYTHONPATH=%HERE%%PYTHONPATH%"
set "PYTHONUTF8=1"
"%PYTHON%" -P -m bot %*
exit /b %ERRORLEVEL%
