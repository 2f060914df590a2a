namespace Microsoft.Bot.Schema;

/// <summary>A request of a program that waits for the answer.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.iinvokeactivity"/>
public interface IInvokeActivity : IActivity
{
    /// <summary>What is asked for.</summary>
    string Name { get; set; }

    /// <summary>What the request is about.</summary>
    object Value { get; set; }

    /// <summary>Another conversation, or an activity in it, that the request is about.</summary>
    ConversationReference RelatesTo { get; set; }
}
