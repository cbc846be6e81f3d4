npx -y pnpm@12 test
