using EcomBot.Bot.Staff.Audit;
using EcomBot.Bot.Staff.Pages;
using EcomBot.Bot.Staff.SignIn;
using Microsoft.AspNetCore.Antiforgery;

namespace EcomBot.Bot.Staff;

/// <summary>Maps pages that only people of the shop see.</summary>
internal static class StaffEndpoints
{
    /// <summary>Tells who asks, and browsers what they may do with the answers. Before all endpoints.</summary>
    public static void UseStaff(this WebApplication app)
    {
        app.UseStaffHeaders();
        app.UseAuthentication();
        app.UseAuthorization();
    }

    /// <summary>Maps signing in and out, and the audit.</summary>
    public static void MapStaff(this IEndpointRouteBuilder app)
    {
        app.MapSignIn();
        app.MapStaffPages("/staff/audit", StaffPolicies.Admin).MapGet("/", AuditPage.ShowAsync);
    }

    /// <summary>
    /// A group of endpoints for those who meet a policy (<see cref="StaffPolicies"/>). What changes anything (every method but GET) needs the
    /// page's token, in the field or the header of <see cref="StaffPage"/>.
    /// </summary>
    public static RouteGroupBuilder MapStaffPages(this IEndpointRouteBuilder app, string path, string policy)
    {
        var group = app.MapGroup(path).RequireAuthorization(policy);
        group.AddEndpointFilter(RefuseForgeriesAsync);
        return group;
    }

    /// <summary>Refuses what changes something and was not sent by one of our pages.</summary>
    public static async ValueTask<object?> RefuseForgeriesAsync(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var context = call.HttpContext;
        var forgery = context.RequestServices.GetRequiredService<IAntiforgery>();
        return HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) || await forgery.IsRequestValidAsync(context)
            ? await next(call)
            : Results.Text("This page is too old, or the request is not from it. Load it again.", statusCode: StatusCodes.Status400BadRequest);
    }
}
