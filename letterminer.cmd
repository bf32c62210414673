@echo off
rem Runs Letterminer on Windows. Builds it first, once, and again when you delete target\letterminer.jar (after a
rem change of the sources). Needs a JDK 17 or later and Maven. What the launcher for other systems does besides,
rem faster starts and a look at the sources, is left out.
setlocal
set "home=%~dp0"
set "jar=%home%target\letterminer.jar"

set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME if not exist "%java%" (
  echo letterminer: JAVA_HOME is %JAVA_HOME%, but there is no bin\java.exe in it. Set it to a JDK, 17 or later. 1>&2
  exit /b 2
)
if not defined JAVA_HOME (
  where java >nul 2>nul || (
    echo letterminer: there is no java. Install a JDK, 17 or later, or set JAVA_HOME. 1>&2
    exit /b 2
  )
)
if exist "%jar%" goto run

rem Says: openjdk version "17.0.15" 2025-04-15
for /f "tokens=3" %%v in ('^""%java%" -version 2^>^&1 ^| findstr /i version^"') do set "version=%%~v"
for /f "tokens=1 delims=.-" %%m in ("%version%") do set "major=%%m"
if not defined major set "major=0"
if %major% LSS 17 (
  echo letterminer: this is Java %version%; Letterminer needs a JDK, 17 or later. Set JAVA_HOME to one. 1>&2
  exit /b 2
)
where mvn >nul 2>nul || (
  echo letterminer: there is no mvn. Install Maven: Letterminer is built with it, once. 1>&2
  exit /b 2
)
rem Built aside and moved into place: a build that is stopped leaves nothing that would be run.
set "build=%home%target\scratch.%RANDOM%%RANDOM%"
echo letterminer: building, only this once: 1 to 3 minutes, and about 40 MB to download the first time ... 1>&2
call mvn -B -ntp -f "%home%pom.xml" -Dmaven.test.skip=true "-Dbuild.folder=%build%" package 1>&2
if errorlevel 1 (
  echo letterminer: the build failed; Maven says above why. Without a network it cannot download what it needs. 1>&2
  rd /s /q "%build%" 2>nul
  exit /b 2
)
move /y "%build%\letterminer.jar" "%jar%" >nul
rd /s /q "%build%" 2>nul

:run
"%java%" -XX:+UseSerialGC -Djava.awt.headless=true -jar "%jar%" %*
exit /b %errorlevel%
