npx -y pnpm@12 install-into ../my-project
