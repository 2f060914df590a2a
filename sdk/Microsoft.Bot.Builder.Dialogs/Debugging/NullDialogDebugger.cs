using System.Diagnostics;

namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>The debugger of turns that nobody debugs.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.debugging.nulldialogdebugger"/>
public class NullDialogDebugger : IDialogDebugger
{
    /// <summary>The one there is.</summary>
    public static readonly IDialogDebugger Instance = new NullDialogDebugger();

    private NullDialogDebugger()
    {
    }

    /// <summary>Whether every step is written to the trace listeners. Default false.</summary>
    public bool TraceSteps { get; set; }

    Task IDialogDebugger.StepAsync(DialogContext context, object item, string more, CancellationToken cancellationToken)
    {
        if (TraceSteps)
        {
            Trace.TraceInformation("{0} {1}", item is Dialog dialog ? dialog.Id : item?.GetType().Name, more);
        }

        return Task.CompletedTask;
    }
}
