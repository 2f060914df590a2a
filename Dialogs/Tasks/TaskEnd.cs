namespace EcomBot.Dialogs.Tasks;

/// <summary>How a task ended; the result of its dialog.</summary>
internal static class TaskEnd
{
    /// <summary>Done, or answered.</summary>
    public const string Done = "done";

    /// <summary>The rules or the shop did not allow it.</summary>
    public const string Failed = "failed";

    /// <summary>The customer dropped it.</summary>
    public const string Dropped = "dropped";

    /// <summary>The customer could not be found.</summary>
    public const string GivenUp = "given up";

    /// <summary>The customer wants something else instead.</summary>
    public const string Switched = "switched";

    /// <summary>The customer dropped everything.</summary>
    public const string StartOver = "start over";
}
