using System.Net;

namespace Microsoft.Bot.Builder;

/// <summary>A bot's answer to an invoke activity: a status and a body.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.invokeresponse"/>
public class InvokeResponse
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; set; }

    /// <summary>The body; null where there is none.</summary>
    public object Body { get; set; }

    /// <summary>Says whether the status is a success.</summary>
    /// <returns>True from 200 to 299.</returns>
    public bool IsSuccessStatusCode() => Status is >= (int)HttpStatusCode.OK and <= 299;
}

/// <summary>A bot's answer to an invoke activity, with a body of a known type.</summary>
/// <typeparam name="T">What the body says.</typeparam>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.invokeresponse-1"/>
public class InvokeResponse<T> : InvokeResponse
{
    /// <summary>The body; the default where there is none.</summary>
    public new T Body { get; set; }
}
