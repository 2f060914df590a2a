using EcomBot.Bot.Commands.Chats;
using EcomBot.Dialogs.Languages;

namespace EcomBot.Tests.Transcripts;

/// <summary>How much of what the bot does is shown by conversations.</summary>
public sealed class TranscriptCountTests
{
    private static readonly string[] Settings = ["shop", "customer", "tasks", "language", "shows", "channel", "start"];
    private static readonly string[] Turnings = ["interruption", "correction", "refusal"];

    public static TheoryData<string> Languages => [.. LanguageResources.Tags];

    [Fact]
    public void There_are_150_conversations()
    {
        Assert.True(TranscriptFiles.All.Count >= 150, $"{TranscriptFiles.All.Count}");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Ten_conversations_are_held_in_each_language(string language) => AssertAtLeast(10, pair => pair.Value.Language == language);

    [Theory]
    [InlineData("SignIn")]
    [InlineData("Orders")]
    [InlineData("Cancellations")]
    [InlineData("AddressChanges")]
    [InlineData("PaymentChanges")]
    [InlineData("Replacements")]
    [InlineData("Returns")]
    [InlineData("Refunds")]
    [InlineData("Undo")]
    [InlineData("Profile")]
    [InlineData("Devices")]
    [InlineData("FindProducts", "ProductQuestions", "BackInStock")]
    [InlineData("Recommending")]
    [InlineData("Carts")]
    [InlineData("Questions")]
    [InlineData("Complaints")]
    [InlineData("Handoff")]
    [InlineData("Ratings")]
    public void Twelve_conversations_show_each_task(params string[] folders) =>
        AssertAtLeast(12, pair => folders.Contains(pair.Key.Split('/')[0]));

    [Fact]
    public void Forty_conversations_show_interruptions_corrections_or_refusals() => AssertAtLeast(40, pair => pair.Value.All("shows").Count > 0);

    [Fact]
    public void Twenty_conversations_are_about_several_tasks() => AssertAtLeast(20, pair => pair.Value.All("tasks").Count > 1);

    [Fact]
    public void Both_shops_are_talked_about()
    {
        AssertAtLeast(20, pair => pair.Value.Shop == Transcript.SampleShop);
        AssertAtLeast(20, pair => pair.Value.Shop == "retail");
    }

    [Fact]
    public void Settings_and_what_is_shown_have_known_names()
    {
        Assert.All(TranscriptFiles.All, pair =>
        {
            Assert.Subset(Settings.ToHashSet(), pair.Value.Front.Select(setting => setting.Key).ToHashSet());
            Assert.Subset(Turnings.ToHashSet(), pair.Value.All("shows").ToHashSet());
            Assert.NotEmpty(pair.Value.All("tasks"));
        });
    }

    private static void AssertAtLeast(int count, Func<KeyValuePair<string, Transcript>, bool> shows)
    {
        var shown = TranscriptFiles.All.Count(shows);
        Assert.True(shown >= count, $"Only {shown} of {count}.");
    }
}
