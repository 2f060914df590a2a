namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Paths into the memory of a turn.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.turnpath"/>
public class TurnPath
{
    /// <summary>What the last dialog that ended gave back.</summary>
    public const string LastResult = "turn.lastresult";

    /// <summary>The activity of the turn.</summary>
    public const string Activity = "turn.activity";

    /// <summary>What was recognised in the activity.</summary>
    public const string Recognized = "turn.recognized";

    /// <summary>The intent with the highest score.</summary>
    public const string TopIntent = "turn.recognized.intent";

    /// <summary>The score of that intent, from 0 to 1.</summary>
    public const string TopScore = "turn.recognized.score";

    /// <summary>The text that was recognised.</summary>
    public const string Text = "turn.recognized.text";

    /// <summary>The parts of the text that nothing was recognised in.</summary>
    public const string UnrecognizedText = "turn.unrecognizedText";

    /// <summary>The entities that were recognised.</summary>
    public const string RecognizedEntities = "turn.recognizedEntities";

    /// <summary>Whether an interruption happened in this turn.</summary>
    public const string Interrupted = "turn.interrupted";

    /// <summary>The event being handled.</summary>
    public const string DialogEvent = "turn.dialogEvent";

    /// <summary>The dialogs repeated in this turn, against endless repetition.</summary>
    public const string RepeatedIds = "turn.repeatedIds";

    /// <summary>Whether a dialog has already used the activity.</summary>
    public const string ActivityProcessed = "turn.activityProcessed";

    /// <summary>The former name of <see cref="LastResult"/>.</summary>
    [Obsolete("Use LastResult.")]
    public const string LASTRESULT = "turn.lastresult";

    /// <summary>The former name of <see cref="Activity"/>.</summary>
    [Obsolete("Use Activity.")]
    public const string ACTIVITY = "turn.activity";

    /// <summary>The former name of <see cref="Recognized"/>.</summary>
    [Obsolete("Use Recognized.")]
    public const string RECOGNIZED = "turn.recognized";

    /// <summary>The former name of <see cref="TopIntent"/>.</summary>
    [Obsolete("Use TopIntent.")]
    public const string TOPINTENT = "turn.recognized.intent";

    /// <summary>The former name of <see cref="TopScore"/>.</summary>
    [Obsolete("Use TopScore.")]
    public const string TOPSCORE = "turn.recognized.score";

    /// <summary>The former name of <see cref="Text"/>.</summary>
    [Obsolete("Use Text.")]
    public const string TEXT = "turn.recognized.text";

    /// <summary>The former name of <see cref="UnrecognizedText"/>.</summary>
    [Obsolete("Use UnrecognizedText.")]
    public const string UNRECOGNIZEDTEXT = "turn.unrecognizedText";

    /// <summary>The former name of <see cref="RecognizedEntities"/>.</summary>
    [Obsolete("Use RecognizedEntities.")]
    public const string RECOGNIZEDENTITIES = "turn.recognizedEntities";

    /// <summary>The former name of <see cref="Interrupted"/>.</summary>
    [Obsolete("Use Interrupted.")]
    public const string INTERRUPTED = "turn.interrupted";

    /// <summary>The former name of <see cref="DialogEvent"/>.</summary>
    [Obsolete("Use DialogEvent.")]
    public const string DIALOGEVENT = "turn.dialogEvent";

    /// <summary>The former name of <see cref="RepeatedIds"/>.</summary>
    [Obsolete("Use RepeatedIds.")]
    public const string REPEATEDIDS = "turn.repeatedIds";

    /// <summary>The former name of <see cref="ActivityProcessed"/>.</summary>
    [Obsolete("Use ActivityProcessed.")]
    public const string ACTIVITYPROCESSED = "turn.activityProcessed";

    /// <summary>The name of a property below <c>turn</c>.</summary>
    /// <param name="property">A path such as <c>turn.name</c>.</param>
    /// <returns>The path without its first part.</returns>
    public static string GetPropertyName(string property) =>
        property.Replace("turn.", string.Empty, StringComparison.Ordinal);
}
