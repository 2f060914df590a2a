using System.Net.Http.Headers;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <content>How requests name the program that sends them.</content>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.connectorclient"/>
public partial class ConnectorClient
{
    private static readonly ProductInfoHeaderValue Protocol = new("Microsoft-BotFramework", "3.1");
    private static readonly ProductInfoHeaderValue Library = new("BotBuilder", VersionOf(typeof(ConnectorClient)));
    private static readonly MediaTypeWithQualityHeaderValue Anything = new("*/*");

    /// <summary>Makes an HTTP client name the Bot Framework and the platform it runs on; a second time changes nothing.</summary>
    /// <param name="httpClient">The HTTP client.</param>
    public static void AddDefaultRequestHeaders(HttpClient httpClient)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        var headers = httpClient.DefaultRequestHeaders;
        lock (httpClient)
        {
            if (headers.UserAgent.Contains(Protocol))
            {
                return;
            }

            headers.UserAgent.Add(Protocol);
            headers.UserAgent.Add(Library);
            if (ProductInfoHeaderValue.TryParse($"({GetASPNetVersion()}; {GetOsVersion()}; {GetArchitecture()})", out var platform))
            {
                headers.UserAgent.Add(platform);
            }

            headers.ExpectContinue = false;
            if (!headers.Accept.Contains(Anything))
            {
                headers.Accept.Add(Anything);
            }
        }
    }

    /// <summary>Gives the version of the package a client comes from.</summary>
    /// <typeparam name="T">The client's type.</typeparam>
    /// <param name="client">The client.</param>
    /// <returns>Four numbers with dots between.</returns>
    public static string GetClientVersion<T>(T client) where T : ServiceClient<T> => VersionOf(client.GetType());

    /// <summary>Gives the .NET the program was built for.</summary>
    /// <returns>A framework name.</returns>
    public static string GetASPNetVersion() =>
        Assembly.GetEntryAssembly()?.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName ?? RuntimeInformation.FrameworkDescription;

    /// <summary>Gives the operating system.</summary>
    /// <returns>Its name and version.</returns>
    public static string GetOsVersion() => RuntimeInformation.OSDescription;

    /// <summary>Gives the processor's architecture.</summary>
    /// <returns>As in <c>X64</c>.</returns>
    public static string GetArchitecture() => RuntimeInformation.ProcessArchitecture.ToString();

    private static string VersionOf(Type type) => type.Assembly.GetName().Version?.ToString();
}
