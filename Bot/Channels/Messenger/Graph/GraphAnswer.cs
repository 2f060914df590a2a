using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Messenger.Graph;

/// <summary>What the Graph API answered.</summary>
/// <param name="Status">The status; 0 where it did not answer or was not asked.</param>
/// <param name="Body">The body; empty where it was no JSON object.</param>
/// <param name="Wait">How long it asked to be left alone.</param>
/// <param name="Failure">Why it did not answer.</param>
internal sealed record GraphAnswer(int Status, JObject Body, TimeSpan? Wait = null, string? Failure = null)
{
    private const int BadParameter = 100;

    /// <summary>Whether it did what it was asked.</summary>
    public bool IsDone => Status is >= 200 and < 300 && Code is null;

    /// <summary>The code of its error; null where it told none.</summary>
    public int? Code => Number("error.code");

    /// <summary>What tells more about its error; null where it told nothing.</summary>
    public int? Subcode => Number("error.error_subcode");

    /// <summary>Whether it says of the error that it passes.</summary>
    public bool IsTransient => Body.SelectToken("error.is_transient") is { Type: JTokenType.Boolean } passes && (bool)passes;

    /// <summary>Whether the message itself is not as Messenger wants it; there is a subcode where something else is wrong, such as the customer.</summary>
    public bool IsBadParameter => Code == BadParameter && Subcode is null;

    /// <summary>The Graph API could not be reached.</summary>
    public static GraphAnswer Unreachable(string failure) => new(0, [], Failure: failure);

    /// <summary>The Graph API was not asked, since it wants to be left alone.</summary>
    public static GraphAnswer NotAsked(TimeSpan wait) => new(0, [], wait, "left alone");

    /// <summary>A text of the body; null where there is none.</summary>
    public string? Text(string name) => Body[name] is { Type: JTokenType.String } text ? (string)text! : null;

    private int? Number(string path) =>
        Body.SelectToken(path) is { Type: JTokenType.Integer } number && (long)number is >= 0 and <= int.MaxValue ? (int)number : null;
}
