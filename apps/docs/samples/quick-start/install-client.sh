npm install @wootkit/client
