using Microsoft.Playwright;

namespace Annotate.Html.Tests.Browsing;

/// <summary>A report opened from a file, and everything that it complained of or asked the network for.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("annotate-html-");

    private OpenPage(IBrowserContext context) => _context = context;

    public required IPage Page { get; init; }

    /// <summary>Console messages, uncaught errors and dialogs.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>What was requested besides the file itself.</summary>
    public List<string> Requests { get; } = [];

    public static async Task<OpenPage> CreateAsync(IBrowserContext context, string html)
    {
        context.SetDefaultTimeout(120_000);
        var open = new OpenPage(context) { Page = await context.NewPageAsync() };
        var path = Path.Combine(open._folder.FullName, "report.html");
        await File.WriteAllTextAsync(path, html);
        var address = new Uri(path).AbsoluteUri;
        open.Page.Console += (_, message) => open.Complaints.Add($"{message.Type}: {message.Text}");
        open.Page.PageError += (_, error) => open.Complaints.Add(error);
        open.Page.Dialog += (_, dialog) => open.Complaints.Add($"dialog: {dialog.Message}");
        open.Page.Request += (_, request) =>
        {
            if (request.Url != address)
                open.Requests.Add(request.Url);
        };
        await open.Page.GotoAsync(address);
        return open;
    }

    /// <summary>The text of the article as the page holds it, without the badges.</summary>
    public Task<string> ArticleTextAsync() => Page.EvaluateAsync<string>(
        "() => { const copy = document.querySelector('.article-text').cloneNode(true); copy.querySelectorAll('.badge').forEach(badge "
            + "=> badge.remove()); return copy.textContent; }");

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
