using System.Globalization;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Reports calls to tracing interceptors, where there are any.</summary>
internal static class RestTrace
{
    /// <summary>Reports a request; gives the call's number, or null while tracing is off.</summary>
    internal static string Sending(object client, HttpRequestMessage request)
    {
        if (!ServiceClientTracing.IsEnabled)
        {
            return null;
        }

        var id = ServiceClientTracing.NextInvocationId.ToString(CultureInfo.InvariantCulture);
        ServiceClientTracing.Enter(id, client, request.Method.Method, new Dictionary<string, object> { ["requestUri"] = request.RequestUri });
        ServiceClientTracing.SendRequest(id, request);
        return id;
    }

    /// <summary>Reports the answer of a call.</summary>
    internal static void Received(string id, HttpResponseMessage response)
    {
        if (id is not null)
        {
            ServiceClientTracing.ReceiveResponse(id, response);
        }
    }

    /// <summary>Reports that a call went well.</summary>
    internal static void Done(string id, HttpResponseMessage response)
    {
        if (id is not null)
        {
            ServiceClientTracing.Exit(id, response.StatusCode);
        }
    }

    /// <summary>Reports that a call failed.</summary>
    internal static void Failed(string id, Exception error)
    {
        if (id is not null)
        {
            ServiceClientTracing.Error(id, error);
        }
    }
}
