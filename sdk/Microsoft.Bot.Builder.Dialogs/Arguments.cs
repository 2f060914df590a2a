using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Refuses arguments that the compiler lets through.</summary>
internal static class Arguments
{
    /// <summary>A token in an <c>object</c> parameter has slipped in one place too early.</summary>
    public static void NotACancellationToken(object value, [CallerArgumentExpression(nameof(value))] string name = null)
    {
        if (value is CancellationToken)
        {
            throw new ArgumentException($"{name} cannot be a cancellation token", name);
        }
    }
}
