using System.Reflection;
using System.Text;

namespace ConceptGraph.Engine.Tests.Shared;

/// <summary>The public types and members of an assembly, one a line, sorted.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(NameOf(type)).Append('\n');
            foreach (string member in type.GetMembers(Declared).Select(m => Describe(type, m)).OfType<string>().Order(StringComparer.Ordinal))
            {
                text.Append("  ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string? Describe(Type type, MemberInfo member) => member switch
    {
        _ when IsRecordPlumbing(member) => null,
        FieldInfo { IsLiteral: true } field when type.IsEnum => field.Name,
        FieldInfo { IsSpecialName: false } field => $"{field.Name}: {NameOf(field.FieldType)}",
        PropertyInfo property => $"{property.Name}: {NameOf(property.PropertyType)} {{{(property.GetMethod?.IsPublic is true ? " get;" : "")}{(property.SetMethod?.IsPublic is true ? " set;" : "")} }}",
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        MethodInfo { IsSpecialName: false } method => $"{method.Name}({Parameters(method)}): {NameOf(method.ReturnType)}",
        _ => null,
    };

    private static bool IsRecordPlumbing(MemberInfo member) =>
        member.Name is "<Clone>$" or "Deconstruct" or "Equals" or "GetHashCode" or "ToString" or "EqualityContract" or "PrintMembers";

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(p => $"{NameOf(p.ParameterType)} {p.Name}{(p.HasDefaultValue ? "?" : "")}"));

    private static string NameOf(Type type)
    {
        if (type.IsGenericType)
        {
            string name = type.FullName ?? type.Namespace + "." + type.Name;
            return name[..name.IndexOf('`', StringComparison.Ordinal)] + "<" + string.Join(", ", type.GetGenericArguments().Select(NameOf)) + ">";
        }

        return type.HasElementType ? NameOf(type.GetElementType()!) + (type.IsArray ? "[]" : "&") : type.FullName ?? type.Name;
    }
}
