npm install --global @wootkit/cli
