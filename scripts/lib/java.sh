# Finding Java and Maven; read by the other scripts.

# java_version JAVA: sets version to its version (17.0.15), read from its installation; asks the program itself, which
# costs as much as help does, only where the installation does not say. Empty if it does not run.
java_version() {
  local line home
  home=$(readlink -f "$1" 2>/dev/null)
  version=
  if [ -r "${home%/bin/java}/release" ]; then
    while IFS= read -r line; do
      case $line in JAVA_VERSION=*) version=$line ;; esac
    done <"${home%/bin/java}/release"
  fi
  [ -n "$version" ] || version=$("$1" -version 2>&1 | head -n 1)
  version=${version#*\"}
  version=${version%%\"*}
  version=${version#1.}
}

# find_java: sets java and version to the first Java of version 17 or newer: JAVA_HOME, PATH, then where systems install it.
find_java() {
  for java in "${JAVA_HOME:-/nonexistent}/bin/java" "$(command -v java 2>/dev/null)" \
    /usr/lib/jvm/*/bin/java /opt/*/bin/java /Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java; do
    if [ -n "$java" ] && [ -x "$java" ]; then
      java_version "$java"
      case ${version%%[!0-9]*} in 1[7-9] | [2-9][0-9] | [1-9][0-9][0-9]) return 0 ;; esac
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
  local java version
  for _ in once again; do
    find_java && [ -x "${java%/*}/javac" ] && command -v mvn >/dev/null && break
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
  local jdk
  for jdk in openjdk-17-jdk-headless openjdk-21-jdk-headless openjdk-25-jdk-headless default-jdk-headless; do
    install_packages "$jdk" maven && return 0
  done
  return 1
}

# install_packages NAME…: installs Debian packages where that is allowed.
install_packages() {
  command -v apt-get >/dev/null || return 1
  local root=
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null && sudo -n true 2>/dev/null || return 1
    root="sudo -n"
  fi
  echo "wuye: installing $* (Debian packages) …" >&2
  $root apt-get update -qq >&2 || true
  DEBIAN_FRONTEND=noninteractive $root apt-get install -y -qq "$@" >&2 && hash -r
}
