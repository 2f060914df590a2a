using EcomBot.Bot.Insights.Counting;
using EcomBot.Bot.Storage;
using EcomBot.Bot.Storage.Insights;
using EcomBot.Cognitive;
using EcomBot.Tests.Bot.Turns;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Tests.Bot.Insights;

/// <summary>What turns leave to be counted.</summary>
public sealed class MessageNotesTests
{
    [Fact]
    public async Task A_message_that_is_brought_twice_is_counted_once_and_with_how_it_sounds()
    {
        await using var host = await TurnHost.OpenAsync(new MoodReader(0.1, 0.7));

        await host.BringAsync(TurnHost.Message("m-1", "Why is nobody answering me?"));
        await host.BringAsync(TurnHost.Message("m-1", "Why is nobody answering me?"));
        await host.Get<NoteCounter>().CountAsync(100, default);

        await using var bot = await OpenAsync(host);
        var contact = Assert.Single(await bot.InsightContacts.ToListAsync());
        var cell = Assert.Single(await bot.InsightCells.ToListAsync());
        Assert.Equal(("test/conversations/c", 1, -600, -1, 1), (contact.Key, contact.Messages, contact.Mood, contact.FirstFeeling, contact.Missed));
        Assert.Equal(("test", "en", 1L, -600L, 1L, 1L, 1L),
            (cell.Channel, cell.Language, cell.Messages, cell.Mood, cell.Negative, cell.Answered, cell.Contacts));
        Assert.Equal("Why is nobody answering me?", Assert.Single(await bot.InsightAsks.ToListAsync()).Text);
        Assert.Empty(await bot.Notes.ToListAsync());
    }

    [Fact]
    public async Task A_turn_that_is_not_committed_leaves_nothing_to_count()
    {
        await using var host = await TurnHost.OpenAsync(new SlowReader());
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.Channel.ResumeAsync(
            TurnHost.Message("m-1", "hello"), (turn, _) => host.Get<Microsoft.Bot.Builder.IBot>().OnTurnAsync(turn, gone.Token), default));

        await using var bot = await OpenAsync(host);
        Assert.Empty(await bot.Notes.ToListAsync());
    }

    [Fact]
    public async Task The_part_of_a_message_that_is_no_question_and_what_tells_who_asks_are_not_kept()
    {
        const string text = "I am at 12 Main Street, mail ana@example.com. Do you ship order W2611340 to Norway? Thank you";
        await using var host = await TurnHost.OpenAsync(new MoodReader(0, 0, new(EntityCategory.Email, "ana@example.com", 29, 15, 1),
            new(EntityCategory.OrderNumber, "W2611340", 64, 8, 1)));

        await host.BringAsync(TurnHost.Message("m-1", text));

        await using var bot = await OpenAsync(host);
        var note = Assert.Single(await bot.Notes.ToListAsync());
        Assert.Contains("\"Do you ship order [OrderNumber] to Norway?\"", note.Json);
        Assert.DoesNotContain("Main Street", note.Json);
    }

    private static Task<BotContext> OpenAsync(TurnHost host) => host.Get<IDbContextFactory<BotContext>>().CreateDbContextAsync();

    private sealed class MoodReader(double positive, double negative, params TextEntity[] entities) : ITextAnalyzer
    {
        public Task<TextInsights> AnalyzeAsync(string text, TextHints hints, CancellationToken cancellationToken) => Task.FromResult(new TextInsights
        {
            Text = text,
            Language = new("en", 1),
            Sentiment = new(negative > positive ? SentimentLabel.Negative : SentimentLabel.Neutral, positive, 1 - positive - negative, negative),
            Entities = entities,
        });
    }
}
