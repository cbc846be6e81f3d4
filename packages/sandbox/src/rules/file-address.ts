/**
 * The address in links to files. A real server takes it from its settings, not from the request, and so does this one:
 * an `example.com` name, because the sandbox serves no files.
 */
const serverAddress = "https://chatwoot.example.com";

/** The default picture of Chatwoot's assistant. */
export const assistantAvatarUrl: string = `${serverAddress}/assets/images/dashboard/captain/logo.svg`;

/** Where a stored file is downloaded. */
export function fileUrl(id: number, name: string): string {
  return `${serverAddress}/rails/active_storage/blobs/redirect/sandbox-${id}/${encodeURIComponent(name)}`;
}

/** Where a small picture of a stored file is. */
export function thumbnailUrl(id: number, name: string): string {
  return `${serverAddress}/rails/active_storage/representations/redirect/sandbox-${id}/${encodeURIComponent(name)}`;
}

/** What a website puts into its pages to show the widget. */
export function widgetScript(websiteToken: string): string {
  return `
    <script>
      (function(d,t) {
        var BASE_URL="${serverAddress}";
        var g=d.createElement(t),s=d.getElementsByTagName(t)[0];
        g.src=BASE_URL+"/packs/js/sdk.js";
        g.async = true;
        s.parentNode.insertBefore(g,s);
        g.onload=function(){
          window.chatwootSDK.run({
            websiteToken: '${websiteToken}',
            baseUrl: BASE_URL
          })
        }
      })(document,"script");
    </script>
    `;
}
