using EcomBot.Tests.Bot.Agents.Held;
using EcomBot.Tests.Bot.Channels.WebPage;
using EcomBot.Tests.Processes;
using Microsoft.Playwright;

namespace EcomBot.Tests.Bot.Agents;

/// <summary>The pages of the desk light and dark, on a screen and on a phone: nothing sticks out, and no rule of WCAG 2.2 A and AA is broken.</summary>
public sealed class DeskLooksTests(DeskHost host) : IClassFixture<DeskHost>
{
    private const int Phone = 390;
    private const string Case = "CASE-2611337-9";

    [NpmFact(Axe.Client, NeedsBrowser = true)]
    public async Task Every_page_of_the_desk_fits_and_breaks_no_rule()
    {
        await SampleCases.HoldAsync(host.Data, Case);
        var desk = await host.OpenDeskAsync("Maria");
        var (taken, waiting) = (await WaitAsync("my armchair-with-a-very-long-name-that-nobody-would-ever-break-into-two-lines came without legs"),
            await WaitAsync("my table wobbles"));
        await desk.FindAsync("came without legs");
        await desk.PressAsync("Take over");
        await taken.ReadAsync("Maria is here now and answers you.");
        await desk.Page.GetByLabel("New note")
            .FillAsync("https://shop.example/a/very/long/address/that/has/no/place/to/break/at/all/0123456789012345678901234567890123456789");
        await desk.PressAsync("Keep note");
        await desk.Page.Locator("#noted li").WaitForAsync();
        var path = new Uri(desk.Page.Url).AbsolutePath;

        var problems = new List<string>();
        foreach (var page in (string[])["/desk", path, "/desk/held", $"/desk/held/{Case}"])
        {
            problems.AddRange(await LookAsync(desk, page));
        }
        await desk.GoAsync("/desk");
        await desk.FindAsync("my table wobbles");
        problems.AddRange(await LookAsync(desk, new Uri(desk.Page.Url).AbsolutePath));

        Assert.True(problems.Count == 0, string.Join('\n', problems));
        Assert.Empty(desk.Errors);
        Assert.Empty(waiting.Errors);
    }

    private static async Task<IReadOnlyList<string>> LookAsync(DeskBrowser desk, string path)
    {
        var problems = new List<string>();
        var looks = from width in (int[])[1280, Phone]
                    from scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark]
                    select (width, scheme);
        foreach (var (width, scheme) in looks)
        {
            await desk.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await desk.Page.SetViewportSizeAsync(width, 844);
            await desk.GoAsync(path);
            var needed = await desk.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            problems.AddRange((await Axe.CheckAsync(desk.Page)).Append(needed > width ? $"{needed} pixels wide" : null).OfType<string>()
                .Select(problem => $"{path} {width} {scheme}: {problem}"));
        }
        return problems;
    }

    private async Task<Chat> WaitAsync(string reason)
    {
        var chat = await host.OpenChatAsync();
        await chat.SayAsync("I want to talk to a human");
        await chat.ReadAsync("What is it about?");
        await chat.SayAsync(reason);
        await chat.ReadAsync("I have asked for a person");
        return chat;
    }
}
