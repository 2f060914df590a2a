using EcomBot.Tests.Layout;
using Microsoft.Playwright;

namespace EcomBot.Tests.Processes;

/// <summary>The pictures of the README. <c>./test pictures</c> takes them anew; any other run leaves them alone.</summary>
internal static class Pictures
{
    private static readonly bool Taking = Environment.GetEnvironmentVariable("ECOMBOT_PICTURES") == "1";

    /// <summary>Keeps what a page shows as <c>docs/pictures/NAME.png</c>.</summary>
    public static async Task KeepAsync(IPage page, string name)
    {
        if (Taking)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Root, "docs", "pictures", $"{name}.png") });
        }
    }
}
