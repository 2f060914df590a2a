using EcomBot.Commerce;
using EcomBot.Commerce.Risk.Cases;
using EcomBot.Commerce.Storage;
using EcomBot.Tests.Bot.Channels.WebPage;
using EcomBot.Tests.Processes;
using Microsoft.Extensions.DependencyInjection;
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
        await HoldAsync();
        var desk = await host.OpenDeskAsync("Maria");
        var (taken, waiting) = (await WaitAsync("my armchair-with-a-very-long-name-that-nobody-would-ever-break-into-two-lines came without legs"), await WaitAsync("my table wobbles"));
        await desk.FindAsync("came without legs");
        await desk.PressAsync("Take over");
        await taken.ReadAsync("Maria is here now and answers you.");
        await desk.Page.GetByLabel("New note").FillAsync("https://shop.example/a/very/long/address/that/has/no/place/to/break/at/all/0123456789012345678901234567890123456789");
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
        foreach (var (width, scheme) in from width in (int[])[1280, Phone] from scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark] select (width, scheme))
        {
            await desk.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await desk.Page.SetViewportSizeAsync(width, 844);
            await desk.GoAsync(path);
            var needed = await desk.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            problems.AddRange((await Axe.CheckAsync(desk.Page)).Append(needed > width ? $"{needed} pixels wide" : null).OfType<string>().Select(problem => $"{path} {width} {scheme}: {problem}"));
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

    private async Task HoldAsync()
    {
        var services = new ServiceCollection().AddCommerce(new CommerceOptions { ConnectionString = $"Data Source={Path.Combine(host.Data, "ecombot.db")}" });
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        var shop = scope.ServiceProvider.GetRequiredService<ShopContext>();
        shop.RiskCases.Add(new()
        {
            Id = new(Case),
            Customer = new("ana.silva"),
            Order = new("#W2611337"),
            Kind = RiskKind.Return,
            At = DateTimeOffset.UtcNow,
            Probability = 0.9,
            Reasons = [new(RiskCode.OutsideWindow, 1, 1.5, new Dictionary<string, string> { ["days"] = "45" })],
            Status = RiskCaseStatus.Held,
        });
        await shop.SaveChangesAsync();
    }
}
