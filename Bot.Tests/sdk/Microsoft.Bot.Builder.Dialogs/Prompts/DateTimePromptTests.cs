using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Sdk.Dialogs;

public sealed class DateTimePromptTests
{
    [Fact]
    public async Task A_date_is_read_with_its_TIMEX() =>
        await Ask("Which day?").Test("hi", "Which day?").Test("25 December 2026", "2026-12-25 2026-12-25").StartTestAsync();

    [Fact]
    public async Task Relative_dates_count_from_the_users_clock() =>
        await Ask("Which day?").Test("hi", "Which day?").Send(new Activity
        {
            Type = ActivityTypes.Message,
            Text = "tomorrow",
            LocalTimestamp = new DateTimeOffset(2026, 3, 24, 23, 30, 0, TimeSpan.FromHours(-8)),
        }).AssertReply("2026-03-25 2026-03-25").StartTestAsync();

    [Fact]
    public async Task What_is_no_date_is_asked_for_again() =>
        await new DialogConversation().Ask(new DateTimePrompt("p"), DialogConversation.Question("Which day?", "A date?"))
            .Test("hi", "Which day?").Test("whatever", "A date?").StartTestAsync();

    private static Microsoft.Bot.Builder.Adapters.TestFlow Ask(string question) => new DialogConversation().Ask(
        new DateTimePrompt("p"), DialogConversation.Question(question), dates => $"{dates[0].Timex} {dates[0].Value}");
}
