#!/bin/sh
# Restarts the web processes one after the other, so that one always answers: deploy/restart.sh 3001 3002
# RESTART is the command that restarts the one on port $1; by default systemd's.
set -eu
cd "$(dirname "$0")/.."
restart=${RESTART:-'systemctl restart kansroute-web@$1'}
node=${NODE:-node_modules/.bin/node}
ready="fetch('http://127.0.0.1:' + process.argv[1] + '/health/ready', { signal: AbortSignal.timeout(3000) }).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
for port in "$@"; do
  sh -c "$restart" restart "$port"
  tries=0
  until "$node" -e "$ready" "$port"; do
    tries=$((tries + 1))
    if [ "$tries" -gt 240 ]; then
      echo "The process on port $port is not ready after a minute; the others were left alone." >&2
      exit 1
    fi
    sleep 0.25
  done
  echo "The process on port $port is ready."
done
