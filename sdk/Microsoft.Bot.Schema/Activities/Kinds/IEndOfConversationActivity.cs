namespace Microsoft.Bot.Schema;

/// <summary>The conversation is over.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.iendofconversationactivity"/>
public interface IEndOfConversationActivity : IActivity
{
    /// <summary>Why the conversation ended: one of <see cref="EndOfConversationCodes"/>.</summary>
    string Code { get; set; }

    /// <summary>What is said about the end.</summary>
    string Text { get; set; }
}
