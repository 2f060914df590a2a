using System.Text;
using System.Text.RegularExpressions;
using EcomBot.Tests.Layout;
using EcomBot.Tests.Processes;
using Microsoft.Playwright;

namespace EcomBot.Tests.Bot.Insights;

/// <summary>The insight pages in a real browser, against the bot as a process.</summary>
public sealed partial class InsightsBrowserTests(InsightsStage stage) : IClassFixture<InsightsStage>
{
    private const int Charts = 12;
    private static readonly LocatorWaitForOptions Patient = new() { Timeout = 60_000 };

    private readonly List<string> _errors = [];

    [BrowserFact]
    public async Task An_analyst_sees_what_customers_feel_and_ask_and_reads_the_conversations_behind_it()
    {
        var page = await SignInAsync("/insights");

        await page.Locator($"html[data-drawn='{Charts}']").WaitForAsync(new() { State = WaitForSelectorState.Attached, Timeout = 60_000 });
        await Assertions.Expect(page.Locator(".headline")).ToContainTextAsync("Asked most without an answer");
        await KeepAsync(page, "insights");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Unhappy messages") }).ClickAsync();
        await page.Locator("tbody tr").First.WaitForAsync(Patient);

        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(50, new() { Timeout = 60_000 });
        await page.GetByRole(AriaRole.Link, new() { Name = "Earlier ones" }).ClickAsync();
        await page.Locator("tbody tr").First.WaitForAsync(Patient);
        await page.Locator("tbody tr a").First.ClickAsync();
        await page.GetByText("that you looked is kept in the audit").WaitForAsync(Patient);
        Assert.Empty(_errors);
    }

    [BrowserFact]
    public async Task The_page_fits_a_phone_in_the_dark_and_goes_by_keyboard()
    {
        var page = await SignInAsync("/insights");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await page.SetViewportSizeAsync(390, 844);

        await page.GotoAsync(page.Url);
        await page.Locator($"html[data-drawn='{Charts}']").WaitForAsync(new() { State = WaitForSelectorState.Attached, Timeout = 60_000 });

        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 390);
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".skip")).ToBeFocusedAsync();
        var summary = page.Locator("figure.chart summary").First;
        await summary.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("figure.chart details[open] table").First.WaitForAsync(Patient);
        await page.EvaluateAsync("scrollTo(0, 0)");
        await KeepAsync(page, "insights-phone");
    }

    [BrowserFact]
    public async Task A_question_that_nobody_could_answer_becomes_an_answer_of_the_bot()
    {
        var before = await AskAsync("ask-1", "do you have a loyalty program?");
        await AskAsync("ask-2", "is there a loyalty program for me?");
        await AskAsync("ask-3", "do you have a loyalty program?");
        var page = await SignInAsync("/insights?channel=emulator");

        var question = page.GetByRole(AriaRole.Link, new() { NameRegex = new("loyalty program") });
        for (var deadline = DateTime.UtcNow + TimeSpan.FromMinutes(2); DateTime.UtcNow < deadline && await question.CountAsync() == 0;)
        {
            await page.GotoAsync($"http://localhost:{stage.Bot.Address.Port}/insights?channel=emulator");
        }
        await question.First.ClickAsync();
        await page.GetByLabel("Answer", new() { Exact = true }).FillAsync("Yes: every tenth order is half price.");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Save") }).ClickAsync();
        await page.GetByText("The bot answers with it from now on").WaitForAsync(Patient);

        Assert.DoesNotContain("half price", before);
        Assert.Contains("half price", await AskAsync("ask-4", "do you have a loyalty program?"));
        await KeepAsync(page, "insights-question");
    }

    private async Task<IPage> SignInAsync(string to)
    {
        var page = await stage.Browser.OpenAsync();
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                _errors.Add(message.Text);
            }
        };
        await page.SetViewportSizeAsync(1280, 1000);
        await page.GotoAsync($"http://localhost:{stage.Bot.Address.Port}{to}");
        await page.Locator("[name=name]").FillAsync("admin");
        await page.Locator("[name=password]").FillAsync((await stage.Bot.ReadAsync(Password())).Value);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("h1", new() { HasText = "Insights" }).WaitForAsync(Patient);
        _errors.Clear();
        return page;
    }

    private async Task<string> AskAsync(string conversation, string text)
    {
        var message = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "Bot.Tests", "Payloads", "Emulator", "Message.json"));
        message = message.Replace("a39afbb0-0000-11f1-84ff-99eba4f51645|livechat", conversation).Replace("wo ist meine Bestellung?", text)
            .Replace("de-DE", "en-US");
        using var http = new HttpClient();
        using var content = new StringContent(message, Encoding.UTF8, "application/json");
        return await (await http.PostAsync(new Uri(stage.Bot.Address, "/api/messages"), content)).EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }

    private static Task KeepAsync(IPage page, string name) => Pictures.KeepAsync(page, name);

    [GeneratedRegex("(?<=with the password )[a-z0-9-]+")]
    private static partial Regex Password();
}
