namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a turn of dialogs came to.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.dialogturnresult"/>
public class DialogTurnResult
{
    /// <summary>Makes the result of a turn.</summary>
    /// <param name="status">How the stack stands.</param>
    /// <param name="result">What the last dialog gave back; null when it gave nothing.</param>
    public DialogTurnResult(DialogTurnStatus status, object result = null)
    {
        Status = status;
        Result = result;
    }

    /// <summary>How the stack stands after the turn.</summary>
    public DialogTurnStatus Status { get; set; }

    /// <summary>What the dialog that ended gave back; null when none ended or it gave nothing.</summary>
    public object Result { get; set; }

    /// <summary>Whether the parent of the dialog has ended with it. Default false.</summary>
    public bool ParentEnded { get; set; }
}
