using Microsoft.Playwright;

namespace Annotate.Html.Tests.Browsing;

/// <summary>One headless Chromium for all tests. Where none is installed, the tests that need it are skipped.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Paths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Array.Find(Paths, File.Exists) is not { } path)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Arguments, Timeout = 180_000 });
    }

    public Task<OpenPage> OpenAsync(string html) =>
        OpenAsync(html, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 } });

    public async Task<OpenPage> OpenAsync(string html, BrowserNewContextOptions options)
    {
        if (_browser is null)
            Assert.Skip($"No browser: none of {string.Join(", ", Paths)} exists. Install the package chromium.");
        return await OpenPage.CreateAsync(await _browser.NewContextAsync(options), html);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
