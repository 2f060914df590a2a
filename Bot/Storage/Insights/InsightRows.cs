namespace EcomBot.Bot.Storage.Insights;

/// <summary>What is to be counted of one message; gone as soon as it is counted.</summary>
internal sealed class NoteRow
{
    public long Id { get; init; }

    /// <summary>The conversation, as its state is named.</summary>
    public required string Key { get; init; }

    /// <summary>The place of the message in the transcript.</summary>
    public int Place { get; init; }

    /// <summary>When its turn was committed, in milliseconds since 1970.</summary>
    public long At { get; init; }

    public required string Json { get; init; }
}

/// <summary>A contact: the messages of one conversation without a long silence between them.</summary>
internal sealed class ContactRow : IProductCutRow
{
    /// <summary>Its name, which sorts by time and tells nothing of the conversation.</summary>
    public required string Id { get; init; }

    /// <summary>The conversation, as its state is named.</summary>
    public required string Key { get; init; }

    /// <summary>The customer, once known.</summary>
    public string? Customer { get; set; }

    public required string Channel { get; init; }

    /// <summary>The language it was held in last.</summary>
    public string Language { get; set; } = "";

    /// <summary>The first task it asked for; empty while it asked for none.</summary>
    public string Task { get; set; } = "";

    /// <summary>The product it named last; empty while it named none.</summary>
    public string Product { get; set; } = "";

    /// <summary>The day of its first message, from 1970.</summary>
    public int Day { get; init; }

    /// <summary>When its first message came, in milliseconds since 1970.</summary>
    public long FirstAt { get; init; }

    /// <summary>When its last message came, in milliseconds since 1970.</summary>
    public long LastAt { get; set; }

    /// <summary>The place of its first message in the transcript.</summary>
    public int FirstPlace { get; init; }

    /// <summary>The place of its last message in the transcript.</summary>
    public int LastPlace { get; set; }

    public int Messages { get; set; }

    /// <summary>How many messages had words, and so a mood.</summary>
    public int Felt { get; set; }

    /// <summary>The moods of those summed up, each from -1000 to 1000.</summary>
    public int Mood { get; set; }

    public int Positive { get; set; }

    public int Negative { get; set; }

    /// <summary>How many messages got no answer.</summary>
    public int Missed { get; set; }

    /// <summary>How its first message with words sounded: -1, 0 or 1.</summary>
    public int FirstFeeling { get; set; }

    /// <summary>How its last message with words sounded: -1, 0 or 1.</summary>
    public int LastFeeling { get; set; }

    /// <summary>The number of the message, from 2, at which a contact that had not been negative became so; 0 where none did.</summary>
    public int TurnedAt { get; set; }

    /// <summary>The task in which it turned.</summary>
    public string TurnedTask { get; set; } = "";

    /// <summary>Whether a person was asked for or took part.</summary>
    public bool Person { get; set; }

    /// <summary>Whether the customer came back within a day.</summary>
    public bool Back { get; set; }

    /// <summary>Whether a day has passed, so that what became of it is settled.</summary>
    public bool Settled { get; set; }
}

/// <summary>A question that a customer asked, without anything that tells who it was.</summary>
internal sealed class AskRow : ICutRow
{
    public long Id { get; init; }

    /// <summary>The name of the group of questions that ask the same.</summary>
    public required string Question { get; init; }

    /// <summary>The conversation, as its state is named.</summary>
    public required string Key { get; init; }

    /// <summary>The place of the message in the transcript.</summary>
    public int Place { get; init; }

    /// <summary>The day, from 1970.</summary>
    public int Day { get; init; }

    public required string Channel { get; init; }

    public required string Language { get; init; }

    /// <summary>The task that answered it; empty where none did.</summary>
    public required string Task { get; init; }

    /// <summary>What it wants, as the training phrases name it.</summary>
    public required string Intent { get; init; }

    /// <summary>Whether the bot had no answer then.</summary>
    public bool Missed { get; init; }

    /// <summary>The question, redacted.</summary>
    public required string Text { get; set; }
}
