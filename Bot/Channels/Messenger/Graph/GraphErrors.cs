namespace EcomBot.Bot.Channels.Messenger.Graph;

/// <summary>What the error codes of the Graph API mean for a message (developers.facebook.com/docs/messenger-platform/error-codes).</summary>
internal static class GraphErrors
{
    private const int RefusedToken = 190;
    private const int TooManyRequests = 429;
    private const int FirstServerError = 500;

    private static readonly int[] Limits = [4, 32, 613];
    private static readonly int[] Passing = [1, 2, 1200];

    /// <summary>Whether the page's token is refused: nothing goes out before somebody sets another.</summary>
    public static bool IsRefusedToken(GraphAnswer answer) => answer.Code == RefusedToken;

    /// <summary>Whether the page has said too much in too short a time.</summary>
    public static bool IsLimit(GraphAnswer answer) => answer.Status == TooManyRequests || (answer.Code is { } code && Limits.Contains(code));

    /// <summary>Whether the same message may be taken later.</summary>
    public static bool Passes(GraphAnswer answer) =>
        answer.Failure is not null || answer.IsTransient || IsLimit(answer) || IsRefusedToken(answer)
        || answer.Status >= FirstServerError || (answer.Code is { } code && Passing.Contains(code))
        // An answer without a reason is not Meta's, but of something on the way.
        || (answer.Code is null && answer.Status != 0);
}
