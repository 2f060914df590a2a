namespace Microsoft.Bot.Builder;

/// <summary>How serious a trace is.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.severity"/>
public enum Severity
{
    /// <summary>For those who look for an error.</summary>
    Verbose = 0,

    /// <summary>What happens anyway.</summary>
    Information = 1,

    /// <summary>What may become an error.</summary>
    Warning = 2,

    /// <summary>What went wrong.</summary>
    Error = 3,

    /// <summary>What stops the bot.</summary>
    Critical = 4,
}
