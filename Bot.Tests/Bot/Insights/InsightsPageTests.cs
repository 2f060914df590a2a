using System.Net;
using System.Text.RegularExpressions;
using EcomBot.Benchmarks.Insights;
using EcomBot.Bot.Insights;
using EcomBot.Bot.Insights.Counting;
using EcomBot.Bot.Insights.Notes;
using EcomBot.Bot.Staff;
using EcomBot.Bot.Storage;
using EcomBot.Bot.Storage.Conversations;
using EcomBot.Bot.Storage.Insights;
using EcomBot.Commerce;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Faq;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Privacy;
using EcomBot.Commerce.Storage;
using EcomBot.Tests.Bot.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Tests.Bot.Insights;

/// <summary>The insight pages in the whole bot: what they show, who looked, what is exported, answered and erased.</summary>
public sealed partial class InsightsPageTests : IAsyncLifetime
{
    private const string Ana = "c-ana";
    private const string Talk = "directline/conversations/dl_ana";

    private static readonly DateTimeOffset Today = new(DateTime.UtcNow.Date, TimeSpan.Zero);

    private StaffHost _host = null!;
    private StaffBrowser _browser = null!;

    [Fact]
    public async Task The_overview_and_its_export_tell_what_a_direct_count_tells()
    {
        var messages = new GeneratedTalks(1200, Today.AddDays(-2), 20).All().ToList();
        await NoteAsync(messages);
        var direct = new DirectCount(messages, DateTimeOffset.UtcNow);

        var page = await _browser.ReadAsync("/insights?days=30");
        var csv = await _browser.ReadAsync("/insights/export/channels.csv?days=30");

        var talks = direct.Talks(Days.Of(Today) - 29, Days.Of(Today)).ToList();
        Assert.Matches($"Contacts</span> <strong>{talks.Count:#,0}</strong>", page);
        var felt = messages.Where(one => one.Note.Mood is not null).ToList();
        Assert.Matches($"Unhappy messages</span> <strong>{(double)felt.Count(one => one.Note.Feeling < 0) / felt.Count:0 %}</strong>", page);
        foreach (var channel in messages.GroupBy(one => one.Note.Channel))
        {
            var line = csv.Split("\r\n")
                .Single(row => row.StartsWith($"{EcomBot.Bot.Insights.Pages.Names.Channel(channel.Key)},", StringComparison.Ordinal)).Split(',');
            Assert.Equal((channel.Count(), talks.Count(talk => talk.Channel == channel.Key)), (int.Parse(line[4]), int.Parse(line[5])));
        }
    }

    [Fact]
    public async Task Each_table_can_be_had_as_csv_and_none_holds_a_formula()
    {
        await NoteAsync([.. Asked("=cmd() is that a question?", 3)]);
        foreach (var name in EcomBot.Bot.Insights.Pages.Charts.All.Append("questions"))
        {
            var answer = await _browser.OpenAsync($"/insights/export/{name}.csv");
            Assert.Equal((name, HttpStatusCode.OK, "text/csv"), (name, answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        }
        Assert.Equal(HttpStatusCode.NotFound, (await _browser.OpenAsync("/insights/export/nothing.csv")).StatusCode);
        Assert.Contains("\r\n'=cmd() is that a question?", await _browser.ReadAsync("/insights/export/questions.csv"));
    }

    [Fact]
    public async Task Whoever_reads_a_conversation_is_in_the_audit_and_sees_no_names()
    {
        await AddAnaAsync();
        await NoteAsync([Said(Talk, 1, "where is my parcel", Ana)]);
        await SayAsync(Talk, 1, "I am Ana Silva, ana.silva@example.com, where is my parcel?");
        var list = await _browser.ReadAsync("/insights/conversations");

        var page = await _browser.ReadAsync(Contact().Match(list).Value);

        Assert.Contains("where is my parcel?", page);
        Assert.DoesNotContain("Silva", page);
        Assert.DoesNotContain("ana.silva@example.com", page);
        await using var bot = await OpenAsync();
        Assert.Contains(await bot.StaffAudit.ToListAsync(), line => line is { Staff: "ines", Act: "SawTranscript", Subject: Talk });
    }

    [Fact]
    public async Task A_question_becomes_an_answer_and_is_then_no_longer_open()
    {
        await NoteAsync([.. Asked("do you engrave watches?", 4)]);
        var address = Question().Match(await _browser.ReadAsync("/insights")).Value;
        Assert.Contains("Nobody", await _browser.ReadAsync(address));

        var empty = await _browser.PostAsync(address, ("question", "Do you engrave watches?"), ("answer", " "));
        var saved = await _browser.PostAsync(address, ("question", "Do you engrave watches?"), ("answer", "Up to ten letters."),
            ("wording", "do you engrave watches?"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Contains("FAQ</span> Do you engrave watches?", await _browser.ReadAsync(address));
        await using var scope = _host.Services.CreateAsyncScope();
        var match = Assert.Single(await scope.ServiceProvider.GetRequiredService<IFaq>().MatchAsync("do you engrave watches?", "en", 1, default));
        Assert.Equal(("Up to ten letters.", true), (match.Entry.Answer, match.Score > 0.99));
    }

    [Fact]
    public async Task What_one_customer_alone_asks_is_not_shown()
    {
        await NoteAsync([.. Asked("do you sell rare stamps?", 1)]);

        Assert.DoesNotContain("stamps", await _browser.ReadAsync("/insights"));
    }

    [Fact]
    public async Task A_customer_who_is_erased_leaves_sums_alone()
    {
        await AddAnaAsync();
        await NoteAsync([Said("directline/conversations/dl_before", 1, "where is my thing for Ana?", null),
            Said("directline/conversations/dl_before", 3, "it is me", Ana), .. Asked("do you engrave watches?", 2)]);
        await using (var bot = await OpenAsync())
        {
            Assert.DoesNotContain(await bot.InsightAsks.ToListAsync(), ask => ask.Text.Contains("Ana"));
            Assert.Equal(3, await bot.InsightContacts.CountAsync());
        }

        await using var scope = _host.Services.CreateAsyncScope();
        var export = new MemoryStream();
        await scope.ServiceProvider.GetRequiredService<ICustomerRights>().ExportAsync(new(Ana), export, default);
        Assert.True(await scope.ServiceProvider.GetRequiredService<ICustomerRights>().EraseAsync(new(ActorKind.Customer, Ana), new(Ana), default));

        Assert.Contains("dl_before", System.Text.Encoding.UTF8.GetString(export.ToArray()));
        await using var after = await OpenAsync();
        Assert.DoesNotContain(await after.InsightContacts.ToListAsync(), row => row.Customer == Ana || row.Key.EndsWith("dl_before", StringComparison.Ordinal));
        Assert.DoesNotContain(await after.InsightAsks.ToListAsync(), row => row.Key.EndsWith("dl_before", StringComparison.Ordinal));
        Assert.Empty(await after.Notes.ToListAsync());
        Assert.Equal(3, await after.InsightCells.SumAsync(cell => cell.Contacts));
    }

    public async Task InitializeAsync()
    {
        _host = await StaffHost.OpenAsync();
        _browser = await _host.SignInAsync("ines", StaffRoles.Analyst);
    }

    public async Task DisposeAsync()
    {
        _browser.Dispose();
        await _host.DisposeAsync();
    }

    private static IEnumerable<(NoteRow Row, MessageNote Note)> Asked(string text, int customers) =>
        Enumerable.Range(1, customers).Select(customer => Said($"directline/conversations/dl_{customer}", 1, text, null, missed: true));

    private static (NoteRow Row, MessageNote Note) Said(string key, int place, string text, string? customer, bool missed = false) => (
        new NoteRow { Key = key, Place = place, At = Today.AddDays(-1).AddHours(9).AddSeconds(place).ToUnixTimeMilliseconds(), Json = "" },
        new MessageNote
        {
            Channel = "directline",
            Language = "en",
            Task = "OrderLookupDialog",
            Mood = -100,
            Customer = customer,
            Missed = missed,
            AnswerTime = 80,
            Question = text.Contains('?') ? text : null
        });

    private async Task NoteAsync(IReadOnlyList<(NoteRow Row, MessageNote Note)> messages)
    {
        await using (var bot = await OpenAsync())
        {
            bot.Notes.AddRange(messages.Select(one => new NoteRow { Key = one.Row.Key, Place = one.Row.Place, At = one.Row.At, Json = one.Note.Print() }));
            await bot.SaveChangesAsync();
        }
        while (await _host.Services.GetRequiredService<NoteCounter>().CountAsync(250, default) > 0)
        {
        }
        await _host.Services.GetRequiredService<Settlement>().SettleAsync(100_000, default);
    }

    private async Task AddAnaAsync()
    {
        await using var scope = _host.Services.CreateAsyncScope();
        var shop = scope.ServiceProvider.GetRequiredService<ShopContext>();
        shop.Add(new Customer
        {
            Id = new(Ana),
            FirstName = "Ana",
            LastName = "Silva",
            Email = "ana.silva@example.com",
            Address = new("12 Main Street", null, "Austin", "TX", "78701", "USA")
        });
        await shop.SaveChangesAsync();
    }

    private async Task SayAsync(string key, int place, string text)
    {
        await using var bot = await OpenAsync();
        bot.Transcript.Add(new()
        {
            Key = key,
            Place = place,
            Kind = TranscriptKind.Received,
            At = Today.AddDays(-1).AddHours(9),
            Json = $$"""{"type":"message","text":"{{text}}"}"""
        });
        await bot.SaveChangesAsync();
    }

    private Task<BotContext> OpenAsync() => _host.Services.GetRequiredService<IDbContextFactory<BotContext>>().CreateDbContextAsync();

    [GeneratedRegex("/insights/conversations/[0-9a-f]{32}")]
    private static partial Regex Contact();

    [GeneratedRegex("/insights/questions/[0-9a-f]{32}")]
    private static partial Regex Question();
}
