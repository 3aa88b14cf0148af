#!/bin/sh
# Installs what the tests need on Debian 12: simulators, synthesis, timing, a cell library, a browser, and the npm packages.
# Running it again changes nothing. Run as root, or with sudo available; Node 20 and npm must be there already.
set -eu
cd "$(dirname "$0")/.."

if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
  echo "setup: Node 20 and npm are needed first" >&2
  exit 2
fi
if [ "$(node -p 'Number(process.versions.node.split(".")[0]) >= 20')" != true ]; then
  echo "setup: Node $(node --version) is too old, 20 or newer is needed" >&2
  exit 2
fi

packages="verilator g++ iverilog yosys opensta qflow-tech-osu018 mold chromium"
missing=""
for package in $packages; do
  case "$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null || true)" in
    "install ok installed") ;;
    *) missing="$missing $package" ;;
  esac
done

if [ -n "$missing" ]; then
  as_root=""
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
      echo "setup: run as root, or install sudo; missing packages:$missing" >&2
      exit 2
    fi
    as_root="sudo"
  fi
  echo "setup: installing$missing"
  $as_root apt-get update -qq
  # shellcheck disable=SC2086 # a list of packages
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
fi

npm ci --no-audit --no-fund
echo "setup: done"
