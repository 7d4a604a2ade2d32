#!/bin/sh
# Installs the pinned packages, unless those of this lock file are already there.
set -eu
cd "$(dirname "$0")/.."
installed=node_modules/.ovation-lock
if [ -f "$installed" ] && cmp -s package-lock.json "$installed"; then
  exit 0
fi
npm ci --prefer-offline --no-audit --no-fund
cp package-lock.json "$installed"
