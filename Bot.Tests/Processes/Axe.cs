using System.Text.Json;
using Microsoft.Playwright;

namespace EcomBot.Tests.Processes;

/// <summary>The rules of WCAG 2.2 A and AA, as axe checks them; the client <c>axe</c> of npm.</summary>
internal static class Axe
{
    /// <summary>Its folder in <c>NpmClients</c>.</summary>
    public const string Client = "axe";

    private const int MostlyChecked = 5;

    /// <summary>What is broken, a line each: the rule, and where.</summary>
    /// <param name="page">The page.</param>
    /// <param name="part">A selector of the part that is checked.</param>
    public static async Task<IReadOnlyList<string>> CheckAsync(IPage page, string part = "html")
    {
        var axe = Path.Combine(NpmClients.FolderOf(Client), "node_modules", "axe-core", "axe.min.js");
        await page.EvaluateAsync(await File.ReadAllTextAsync(axe));
        var found = await page.EvaluateAsync<JsonElement>("""
            part => axe.run(part, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations', 'passes'] })
            """, part);
        Assert.True(found.GetProperty("passes").GetArrayLength() >= MostlyChecked, "axe checked next to nothing.");
        return [.. found.GetProperty("violations").EnumerateArray().SelectMany(rule => rule.GetProperty("nodes").EnumerateArray()
            .Select(node => $"{rule.GetProperty("id").GetString()}: {node.GetProperty("target")} {node.GetProperty("html").GetString()} {node.GetProperty("failureSummary").GetString()}"))];
    }
}
