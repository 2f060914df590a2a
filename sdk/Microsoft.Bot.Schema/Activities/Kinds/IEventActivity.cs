namespace Microsoft.Bot.Schema;

/// <summary>Something a program says to a program, without an answer.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.ieventactivity"/>
public interface IEventActivity : IActivity
{
    /// <summary>What event this is.</summary>
    string Name { get; set; }

    /// <summary>What the event is about.</summary>
    object Value { get; set; }

    /// <summary>Another conversation, or an activity in it, that the event is about.</summary>
    ConversationReference RelatesTo { get; set; }
}
