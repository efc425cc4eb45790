using Microsoft.Playwright;

namespace ConceptGraph.Tests.Browser;

/// <summary>The Chromium of <c>CHROMIUM_PATH</c>, else the one on the path.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser"];

    /// <summary>Why tests in a browser cannot run; null when they can.</summary>
    public static string? Absence => Find() is null ? "There is no Chromium: neither CHROMIUM_PATH is set nor is chromium on the path." : null;

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = Find(),
        Args =
        [
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
        ],
    });

    private static string? Find() => Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } given
        ? given
        : (from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
           from name in Names
           select Path.Combine(folder, name)).FirstOrDefault(File.Exists);
}
