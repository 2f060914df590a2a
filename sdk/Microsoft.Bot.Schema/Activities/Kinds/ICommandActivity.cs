namespace Microsoft.Bot.Schema;

/// <summary>An instruction that one program gives another.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.icommandactivity"/>
public interface ICommandActivity : IActivity
{
    /// <summary>What event, request or command this is.</summary>
    string Name { get; set; }

    /// <summary>
    /// The content of an event, an invoke, a command, a trace or a pressed button. Read from JSON it is a
    /// <see cref="Newtonsoft.Json.Linq.JObject"/> or a plain value.
    /// </summary>
    object Value { get; set; }
}
