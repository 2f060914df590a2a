using System.Globalization;

namespace EcomBot.Bot.Commands.Chats;

/// <summary>A conversation that is written down, as it should go, with what it should change in the shop.</summary>
/// <param name="Title">What the conversation shows.</param>
/// <param name="Front">Its settings, in their order.</param>
/// <param name="Lines">Who says what.</param>
/// <param name="Changes">What is different in the shop afterwards; null when the conversation says nothing about it.</param>
internal sealed record Transcript(
    string Title, IReadOnlyList<KeyValuePair<string, string>> Front, IReadOnlyList<TranscriptLine> Lines, IReadOnlyList<string>? Changes)
{
    /// <summary>The name of the sample shop.</summary>
    public const string SampleShop = "sample";

    /// <summary>The moment at which transcripts begin that name none.</summary>
    public static DateTimeOffset UsualStart { get; } = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>The shop it plays in. Default <c>sample</c>.</summary>
    public string Shop => Find("shop") ?? SampleShop;

    /// <summary>The e-mail address of the customer who is known from the start; null when nobody is.</summary>
    public string? Customer => Find("customer");

    /// <summary>The language of the customer's channel. Default English.</summary>
    public string Language => Find("language") ?? "en";

    /// <summary>The channel that replies are rendered for. Default the terminal, where cards are words.</summary>
    public string Channel => Find("channel") ?? ChatConversation.Terminal;

    /// <summary>When it begins.</summary>
    /// <exception cref="TranscriptException">The time cannot be read.</exception>
    public DateTimeOffset Start => Find("start") is not { } text ? UsualStart
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var start) ? start
        : throw new TranscriptException($"'{text}' is not a time.");

    /// <summary>The values of a setting that may have several.</summary>
    public IReadOnlyList<string> All(string setting) =>
        (Find(setting) ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private string? Find(string setting) => Front.FirstOrDefault(pair => pair.Key == setting).Value;
}

/// <summary>Something that is said or happens in a transcript.</summary>
/// <param name="Who">Who speaks, or what happens.</param>
/// <param name="Text">The words; empty where there are none.</param>
/// <param name="Number">The line of the file, from 1.</param>
internal sealed record TranscriptLine(Speaker Who, string Text, int Number);

/// <summary>A transcript cannot be read or played.</summary>
public sealed class TranscriptException(string message) : Exception(message);
