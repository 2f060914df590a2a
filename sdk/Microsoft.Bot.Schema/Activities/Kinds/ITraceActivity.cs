namespace Microsoft.Bot.Schema;

/// <summary>What the Emulator shows to the developer and no customer sees.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.itraceactivity"/>
public interface ITraceActivity : IActivity
{
    /// <summary>What is traced.</summary>
    string Name { get; set; }

    /// <summary>A few words for the developer about what is traced.</summary>
    string Label { get; set; }

    /// <summary>Says what shape <see cref="Activity.Value"/> has.</summary>
    string ValueType { get; set; }

    /// <summary>The content of the trace.</summary>
    object Value { get; set; }

    /// <summary>Another conversation, or an activity in it, that the trace is about.</summary>
    ConversationReference RelatesTo { get; set; }
}
