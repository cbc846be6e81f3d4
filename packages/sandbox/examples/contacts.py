"""Python, or any other language: the sandbox is a server. `python3 contacts.py http://127.0.0.1:4010`"""

import json
import sys
import urllib.request

base_url = sys.argv[1]
token = "sandbox-admin-token"


def call(method, path, body=None):
    request = urllib.request.Request(
        f"{base_url}/api/v1/accounts/1{path}",
        method=method,
        headers={"Api-Access-Token": token, "Content-Type": "application/json"},
        data=None if body is None else json.dumps(body).encode(),
    )
    with urllib.request.urlopen(request) as response:
        return json.load(response)


created = call("POST", "/contacts", {"name": "Ines", "email": "ines@reader.example"})
contact_id = created["payload"]["contact"]["id"]
found = call("GET", "/contacts/search?q=ines@reader.example")
assert [contact["id"] for contact in found["payload"]] == [contact_id], found
print(f"Contact {contact_id}")
