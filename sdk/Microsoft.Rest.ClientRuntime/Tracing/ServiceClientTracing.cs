using System.Collections.Immutable;
using System.Globalization;

namespace Microsoft.Rest;

/// <summary>Tells interceptors what service clients do. Off by default.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.serviceclienttracing"/>
public static class ServiceClientTracing
{
    private static ImmutableArray<IServiceClientTracingInterceptor> _interceptors = [];
    private static long _invocations;

    /// <summary>Whether operations are reported. Default false.</summary>
    public static bool IsEnabled { get; set; }

    /// <summary>A number no other call has.</summary>
    public static long NextInvocationId => Interlocked.Increment(ref _invocations);

    /// <summary>Reports to an interceptor from now on.</summary>
    /// <param name="interceptor">The interceptor.</param>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public static void AddTracingInterceptor(IServiceClientTracingInterceptor interceptor)
    {
        ArgumentNullException.ThrowIfNull(interceptor);
        ImmutableInterlocked.Update(ref _interceptors, list => list.Add(interceptor));
    }

    /// <summary>Reports to an interceptor no longer.</summary>
    /// <param name="interceptor">The interceptor.</param>
    /// <returns>Whether it was reported to before.</returns>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public static bool RemoveTracingInterceptor(IServiceClientTracingInterceptor interceptor)
    {
        ArgumentNullException.ThrowIfNull(interceptor);
        return ImmutableInterlocked.Update(ref _interceptors, list => list.Remove(interceptor));
    }

    /// <inheritdoc cref="IServiceClientTracingInterceptor.Configuration"/>
    public static void Configuration(string source, string name, string value) =>
        Tell(interceptor => interceptor.Configuration(source, name, value));

    /// <inheritdoc cref="IServiceClientTracingInterceptor.EnterMethod"/>
    public static void Enter(string invocationId, object instance, string method, IDictionary<string, object> parameters) =>
        Tell(interceptor => interceptor.EnterMethod(invocationId, instance, method, parameters));

    /// <summary>An operation failed.</summary>
    /// <param name="invocationId">The call's number.</param>
    /// <param name="ex">How.</param>
    public static void Error(string invocationId, Exception ex) => Tell(interceptor => interceptor.TraceError(invocationId, ex));

    /// <summary>An operation ended.</summary>
    /// <param name="invocationId">The call's number.</param>
    /// <param name="result">What it gave.</param>
    public static void Exit(string invocationId, object result) => Tell(interceptor => interceptor.ExitMethod(invocationId, result));

    /// <summary>Something was said.</summary>
    /// <param name="message">What, as a composite format.</param>
    /// <param name="parameters">The format's values.</param>
    public static void Information(string message, params object[] parameters)
    {
        if (IsEnabled)
        {
            Information(string.Format(CultureInfo.InvariantCulture, message, parameters));
        }
    }

    /// <inheritdoc cref="IServiceClientTracingInterceptor.Information"/>
    public static void Information(string message) => Tell(interceptor => interceptor.Information(message));

    /// <inheritdoc cref="IServiceClientTracingInterceptor.ReceiveResponse"/>
    public static void ReceiveResponse(string invocationId, HttpResponseMessage response) =>
        Tell(interceptor => interceptor.ReceiveResponse(invocationId, response));

    /// <inheritdoc cref="IServiceClientTracingInterceptor.SendRequest"/>
    public static void SendRequest(string invocationId, HttpRequestMessage request) =>
        Tell(interceptor => interceptor.SendRequest(invocationId, request));

    private static void Tell(Action<IServiceClientTracingInterceptor> what)
    {
        if (!IsEnabled)
        {
            return;
        }

        foreach (var interceptor in _interceptors)
        {
            what(interceptor);
        }
    }
}
