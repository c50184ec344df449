# Finding Java and Maven; read by the other scripts.

# java_version JAVA: its major number, 0 if it does not run.
java_version() {
  local line
  line=$("$1" -version 2>&1 | head -n 1) || { echo 0; return; }
  line=${line#*\"}
  line=${line%%\"*}
  case $line in 1.*) line=${line#1.} ;; esac
  line=${line%%[!0-9]*}
  echo "${line:-0}"
}

# find_java: prints the first Java of version 17 or newer: JAVA_HOME, PATH, then where systems install it.
find_java() {
  local java
  for java in "${JAVA_HOME:-/nonexistent}/bin/java" "$(command -v java 2>/dev/null)" \
    /usr/lib/jvm/*/bin/java /opt/*/bin/java /Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java; do
    if [ -n "$java" ] && [ -x "$java" ] && [ "$(java_version "$java")" -ge 17 ]; then
      echo "$java"
      return 0
    fi
  done
  return 1
}

need_java() {
  cat >&2 <<'TEXT'
wuye: 需要 Java 17 或更高版本。 / wuye needs Java 17 or newer.
  Debian, Ubuntu:  sudo apt-get install openjdk-17-jdk-headless maven
  Fedora, RHEL:    sudo dnf install java-17-openjdk-devel maven
  macOS:           brew install openjdk@17 maven
  然后设置 JAVA_HOME，或让 java 在 PATH 中。 / Then set JAVA_HOME, or have java on the PATH.
TEXT
}

# need_build_tools: a JDK (with javac) and Maven; installs Debian's packages when that is allowed.
# Sets JAVA_HOME to the JDK found.
need_build_tools() {
  local java
  for _ in once again; do
    java=$(find_java) && [ -x "$(dirname "$java")/javac" ] && command -v mvn >/dev/null && break
    java=
    install_build_tools || break
  done
  if [ -z "$java" ]; then
    need_java
    return 1
  fi
  JAVA_HOME=$(cd -P "$(dirname "$(readlink -f "$java")")/.." && pwd)
  export JAVA_HOME
}

install_build_tools() {
  command -v apt-get >/dev/null || return 1
  local root=
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null && sudo -n true 2>/dev/null || return 1
    root="sudo -n"
  fi
  echo "wuye: installing a JDK and Maven (Debian packages) …" >&2
  $root apt-get update -qq >&2 || true
  local jdk
  for jdk in openjdk-17-jdk-headless openjdk-21-jdk-headless openjdk-25-jdk-headless default-jdk-headless; do
    if DEBIAN_FRONTEND=noninteractive $root apt-get install -y -qq "$jdk" maven >&2; then
      hash -r
      return 0
    fi
  done
  return 1
}
