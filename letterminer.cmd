@echo off
rem Runs Letterminer on Windows. In a checkout of the sources, builds it first, once, which needs a JDK 17 or later and
rem Maven; after a change of the sources delete target\letterminer.jar. Unpacked from a release, it needs Java only. No blocks in brackets: names of folders have brackets, too.
setlocal
set "home=%~dp0"
set "jar=%home%target\letterminer.jar"
if not exist "%home%pom.xml" set "jar=%home%lib\letterminer.jar"

set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
set "wrong=JAVA_HOME is %JAVA_HOME%, but there is no bin\java.exe in it. Set it to a JDK, 17 or later."
if defined JAVA_HOME if not exist "%java%" goto fail
set "wrong=there is no java. Install a JDK, 17 or later, or set JAVA_HOME."
if not defined JAVA_HOME where java >nul 2>nul || goto fail
if exist "%jar%" goto run
set "wrong=there is no %jar%. Unpack the release again."
if not exist "%home%pom.xml" goto fail

rem It says: openjdk version "17.0.15" 2025-04-15
set "major=0"
for /f "tokens=3" %%v in ('^""%java%" -version 2^>^&1 ^| findstr /i version^"') do set "version=%%~v"
for /f "tokens=1 delims=.-" %%m in ("%version%") do set "major=%%m"
set "wrong=this is Java %version%; Letterminer needs a JDK, 17 or later. Set JAVA_HOME to one."
if %major% LSS 17 goto fail
set "wrong=there is no mvn. Install Maven: Letterminer is built with it, once."
where mvn >nul 2>nul || goto fail

rem Built aside and moved into place: a build that is stopped leaves nothing that would be run.
set "build=%home%target\scratch.%RANDOM%%RANDOM%"
echo letterminer: building, only this once: 1 to 3 minutes, and about 75 MB to download the first time ... 1>&2
set "wrong=the build failed; Maven says above why. It needs a network, to download plugins and libraries."
call mvn -B -ntp -f "%home%pom.xml" -Dmaven.test.skip=true "-Dbuild.folder=%build%" package 1>&2 || goto fail
move /y "%build%\letterminer.jar" "%jar%" >nul || goto fail
rd /s /q "%build%" 2>nul

:run
"%java%" -XX:+UseSerialGC -Djava.awt.headless=true -jar "%jar%" %*
exit /b %errorlevel%

:fail
echo letterminer: %wrong% 1>&2
exit /b 2
