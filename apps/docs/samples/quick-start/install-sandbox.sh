npm install --save-dev @wootkit/sandbox
