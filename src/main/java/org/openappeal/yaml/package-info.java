/**
 * YAML that knows its place: {@link org.openappeal.yaml.YamlMap} hands out values, and every
 * complaint about one names the line and column it was written at.
 */
@NullMarked
package org.openappeal.yaml;

import org.jspecify.annotations.NullMarked;
